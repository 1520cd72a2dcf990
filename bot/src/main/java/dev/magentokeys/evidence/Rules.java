package dev.magentokeys.evidence;

import java.util.List;

/**
 * All words that the reader knows, what they mean, the releases that print them, and where that is written.
 *
 * <p>The words are matched without their blanks, so a console may wrap them anywhere. A bare symptom means that the words alone
 * show it. Files without a repository are those of composer/composer, tags 1.0.0 to 2.10.2; KB is Adobe's knowledge base.
 */
final class Rules {
    private static final String TABLE = """
            # words | meaning | printed by | source

            # Who may not enter
            URL required authentication | address required authentication | Composer 1.0 - 2.10; from 2.2.15 and 2.3.8 with (HTTP 401) | Util/AuthHelper.php; 1.x Util/RemoteFilesystem.php
            URL could not be accessed | address could not be accessed | Composer 1.0 - 2.10; from 2.2.15 and 2.3.8 with (HTTP 403) | Util/AuthHelper.php; 1.x Util/RemoteFilesystem.php
            Invalid credentials | credentials refused for an address | Composer 1.0 - 2.10; from 2.2.15 and 2.3.8 with the status | Util/AuthHelper.php; 1.x Util/RemoteFilesystem.php
            provided your Magento authentication keys | repository says keys-missing | repo.magento.com | body of its 401 or 404, printed by Composer 1.0 - 2.10
            Magento authentication keys are invalid | repository says keys-invalid | repo.magento.com | body of its 401, printed by Composer 1.0 - 2.10
            from repo.magento.com: You haven | repository begins keys-missing | repo.magento.com | the same, where a paste ends early
            from repo.magento.com: Your Mag | repository begins keys-invalid | repo.magento.com | the same, where a paste ends early
            ' URL required | cut required authentication | Composer 1.0 - 2.10 | Util/AuthHelper.php, where a paste ends early
            ' URL could not | cut could not be accessed | Composer 1.0 - 2.10 | Util/AuthHelper.php, where a paste ends early
            Authentication required ( | prompt of a host | Composer 1.0 - 2.10 | Util/AuthHelper.php; 1.x Util/RemoteFilesystem.php
            Could not authenticate against | host not authenticated | Composer 1.0 - 2.10 | Util/AuthHelper.php
            COMPOSER_AUTH environment variable is malformed | credentials-malformed | Composer 1.0 - 2.10 | Factory.php
            does not contain valid JSON | bad JSON | Composer 1.0 - 2.10 | Json/JsonFile.php, Util/Http/Response.php
            contains invalid characters | token format | Composer 1.0 - 1.10.20, 2.0.0 - 2.0.11, new tokens up to 2.9.8 | IO/BaseIO.php
            to go over the API rate limit | near GitHub github-rate-limit | Composer 1.0 - 2.10 | Util/AuthHelper.php
            GitHub API limit ( | github-rate-limit | Composer 1.10 - 2.10 | Util/AuthHelper.php
            API rate limit exceeded | near GitHub github-rate-limit | api.github.com | body of its 403
            to access private repos | near GitHub github-access | Composer 1.0 - 2.10 | Util/AuthHelper.php
            GitHub API token requires SSO | github-access | Composer 2.x | Util/AuthHelper.php
            Bad credentials | near GitHub github-access | api.github.com | body of its 401
            Support for password authentication was removed | github-access | github.com | git over HTTPS
            Repository not found | near GitHub github-access | github.com | git
            could not read Username for | git refused | git | credential.c
            Authentication failed for | git refused | git | http.c
            fatal: unable to access | git answered | git | http.c
            Permission denied (publickey | git-ssh-key | OpenSSH | sshconnect2.c
            Host key verification failed | git-ssh-key | OpenSSH | sshconnect.c
            Could not read from remote repository | git-ssh-key | git | connect.c

            # What a server answered, or not
            file could not be downloaded | address not downloaded | Composer 1.0 - 2.10; HTTP/2 names no reason | Util/Http/CurlDownloader.php; 1.x Util/RemoteFilesystem.php
            while downloading http | curl error | Composer 2.x | Util/Http/CurlDownloader.php
            appears broken, and returned an empty | address broken | Composer 1.0 - 2.10 | Util/RemoteFilesystem.php
            Received unexpected http status code 0 without error for | address after network | Composer 2.x | Util/Http/CurlDownloader.php
            Network disabled, request canceled: | address after network | Composer 2.x | Util/HttpDownloader.php
            checksum verification of the file failed | checksum | Composer 1.0 - 2.10 | Downloader/FileDownloader.php
            Content-Length mismatch, received | outside network | Composer 1.0 - 2.10 | Util/RemoteFilesystem.php
            misconfigured DNS resolver | outside dns | Composer 2.x | Util/HttpDownloader.php
            Could not resolve host: | outside dns | curl, git | lib/hostip.c
            getaddrinfo | outside dns | PHP streams | main/network.c
            Temporary failure in name resolution | outside dns | glibc | EAI_AGAIN
            Failed to connect to | outside network | curl | lib/connect.c
            is caused by a process timeout | general network | Composer 2.x | Console/Application.php
            your proxy is misconfigured | general network | Composer 2.x | Console/Application.php
            curl: (28) | general network | curl | libcurl-errors(3)
            curl: (35) | general tls | curl | libcurl-errors(3)
            curl: (56) | general network | curl | libcurl-errors(3)
            Unable to use a proxy: | general network | Composer 2.x | Util/Http/ProxyManager.php
            Cannot connect to HTTPS server through proxy | outside network | PHP streams | ext/standard/http_fopen_wrapper.c
            does not allow connections to http | outside network | Composer 1.0 - 2.10 | Config.php, secure-http
            SSL operation failed | outside tls | PHP streams | ext/openssl/xp_ssl.c
            Failed to enable crypto | outside tls | PHP streams | main/streams/transports.c
            SSL certificate problem | outside tls | curl, git | lib/vtls/openssl.c
            unable to get local issuer certificate | outside tls | OpenSSL | crypto/x509/x509_txt.c
            Could not load packages in | broken repository | Composer 2.8 - 2.10 | Repository/ComposerRepository.php
            do not match its signature | address broken | Composer 1.0 - 2.10 | Repository/ComposerRepository.php
            Failed to extract | broken archive | Composer 2.x | Downloader/ZipDownloader.php

            # Why no set of packages was found
            could not be found in any version | package before | Composer 1.0 - 2.10 | DependencyResolver/Problem.php
            no matching package found | package before | Composer 1.x | DependencyResolver/Rule.php
            No package found to satisfy | package after | Composer 1.0 - 2.10 | DependencyResolver/Problem.php, Rule.php
            in the lock file but not in remote repositories | package before | Composer 2.x | DependencyResolver/Problem.php
            [InvalidArgumentException] Package | package shown | Composer 1.0 - 2.2 | Command/ShowCommand.php
            In ShowCommand.php line | package shown later | Composer 2.x | Command/ShowCommand.php
            Could not find package | package after | Composer 1.0 - 2.10 | Command/CreateProjectCommand.php, PackageDiscoveryTrait.php
            Could not find a matching version of package | package after | Composer 1.0 - 2.10 | Command/PackageDiscoveryTrait.php, InitCommand.php
            Could not find a version of package | package after | Composer 1.0 - 2.10 | Command/PackageDiscoveryTrait.php, InitCommand.php
            not match the constraint | version not matching | Composer 2.x | DependencyResolver/Problem.php
            are rejected by your constraint | version not matching | Composer 1.x | DependencyResolver/Problem.php
            does not satisfy that requirement | platform not satisfied | Composer 1.0 - 2.10 | DependencyResolver/Problem.php, Rule.php
            has requirements incompatible with your PHP | package incompatible | Composer 2.2 - 2.10 | Command/PackageDiscoveryTrait.php
            has a PHP requirement incompatible | php-version | Composer 1.6 - 2.1 | Command/InitCommand.php
            is disabled by your platform config | platform disabled | Composer 2.2 - 2.10 | DependencyResolver/Problem.php
            is missing from your system | php-extension | Composer 1.0 - 2.10 | DependencyResolver/Problem.php, Rule.php
            has the wrong version installed | php-extension | Composer 2.x | DependencyResolver/Problem.php
            has the wrong version ( | php-extension | Composer 1.x | DependencyResolver/Problem.php, Rule.php
            following PHP extensions to be installed | php-extension | Composer 2.x | Autoload/AutoloadGenerator.php
            openssl extension is required for SSL | php-extension | Composer 1.0 - 2.10 | Factory.php
            Missing following extensions: ' | php-extension | bin/magento | setup:install, setup/src/Magento/Setup/Model/Installer.php
            You must enable the openssl extension | php-extension | Composer 1.0 - 2.10 | Downloader/FileDownloader.php
            zip extension and unzip | php-extension | Composer 1.0 - 2.10 | Downloader/ZipDownloader.php
            Composer dependencies require a PHP version | php-version | Composer 2.x | Autoload/AutoloadGenerator.php
            Can only install one of: | version-conflict | Composer 1.x | DependencyResolver/Rule.php
            You can only install one version of a package | version-conflict | Composer 2.x | DependencyResolver/Rule.php
            Only one of these can be installed | version-conflict | Composer 2.x | DependencyResolver/Rule.php
            with your root composer.json require | version-conflict | Composer 2.x | DependencyResolver/Problem.php
            with your requirements or minimum-stability | version-conflict | Composer 1.x | DependencyResolver/Rule.php
            not match your constraint | version-conflict | Composer 2.x | DependencyResolver/Problem.php
            not match your minimum-stability | version-conflict | Composer 2.x | DependencyResolver/Problem.php
            has higher repository priority | version-conflict | Composer 2.x | DependencyResolver/Problem.php
            with your temporary update constraint | version-conflict | Composer 2.x | DependencyResolver/Problem.php
            (lock file version) by a partial update | version-conflict | Composer 2.x | DependencyResolver/Problem.php
            were not loaded, | version-conflict | Composer 2.x; from 2.9 also for advisories, from 2.10 for filter lists | DependencyResolver/Problem.php
            which has a higher repository priority | version-conflict | Composer 2.x | Command/PackageDiscoveryTrait.php
            is not present in the lock file | general version-conflict | Composer 2.x | Package/Locker.php
            that does not satisfy your constraint | general version-conflict | Composer 2.x | Package/Locker.php
            affected by security advisories | version-conflict | Composer 2.9 - 2.10 | DependencyResolver/Problem.php
            found conflicting component dependencies | general version-conflict | Web Setup Wizard | KB conflicting component dependencies
            Your requirements could not be resolved | general version-conflict | Composer 1.0 - 2.10 | DependencyResolver/SolverProblemsException.php
            lock file cannot be installed on this system | general version-conflict | Composer 2.x | Installer.php
            not contain a compatible set of packages | general version-conflict | Composer 2.x | Installer.php

            # The machine
            Allowed memory size of | memory-limit | PHP | Zend/zend_alloc.c
            Out of memory (allocated | memory-limit | PHP | Zend/zend_alloc.c
            Cannot allocate memory | memory-limit | PHP, git | KB out of memory error
            caused by a lack of memory or swap | memory-limit | Composer 1.0 - 2.10 | Console/Application.php
            #memory-limit-errors | memory-limit | Composer 1.0 - 2.10 | Console/Application.php
            has been signaled with signal "9" | memory-limit | any program, killed for its memory | symfony/process, ProcessSignaledException.php
            exit code 137 | memory-limit | containers, killed for their memory | docker run, exit status
            No space left on device | disk-full | any program | ENOSPC
            possibly out of free disk space | disk-full | PHP | main/streams/plain_wrapper.c
            Disk quota exceeded | disk-full | any program | EDQUOT
            has less than 100MiB of free space | disk-full | Composer 1.0 - 2.10 | Console/Application.php

            # Composer's plugins
            Higher matching version | version of a package | plugin 0.1 | magento/composer-dependency-version-audit-plugin, src/Plugin.php
            was found in public repository | dependency-confusion | plugin 0.1 | magento/composer-dependency-version-audit-plugin, src/Plugin.php
            blocked by your allow-plugins config | plugin before | Composer 2.2 - 2.10 | Plugin/PluginManager.php
            not in your allow-plugins config | plugin before | Composer 2.2 - 2.10 | Plugin/PluginManager.php

            # Patches
            patch does not apply | patch-failed | git apply | apply.c
            error: patch failed: | patch-failed | git apply | apply.c
            FAILED -- saving rejects | patch-failed | GNU patch | src/patch.c
            t be applied | patch refused | magento/magento-cloud-patches | src/Command/Process/ApplyLocal.php
            Cannot apply patch | patch-failed | cweagans/composer-patches | src/Patches.php
            Could not apply patch | patch-failed | cweagans/composer-patches | src/Patches.php
            Failed to apply patch | patch-failed | ece-tools | config/schema.error.yaml
            Check the availability of these patches | patch-failed | magento/magento-cloud-patches | src/Patch/Pool/OptionalPool.php

            # The cloud, before and after the packages
            Error parsing configuration files | cloud-config | cloud | KB PHP 8.1 upgrade
            Invalid configuration files | cloud-config | cloud | KB PHP 8.1 upgrade
            extension is not supported for php | cloud-config | cloud | KB PHP 8.1 upgrade
            Error while verifying | cloud-config | cloud | KB error verifying routes.yaml
            have no routes defined | cloud-config | cloud | KB error verifying routes.yaml
            "errorCode": | error code | ece-tools | src/App/Logger/Formatter/JsonErrorFormatter.php
            ERROR: [ | error code | ece-tools | dist/error-codes.md
            CRITICAL: [ | error code | ece-tools | dist/error-codes.md
            returned code | exit code | ece-tools 2002.0 | src/Shell/Shell.php
            The command " | command | ece-tools 2002.1 | src/Shell/Process.php
            hook failed with status code | hook | cloud | KB the build hook failed
            Unhandled error: | later-phase | ece-tools | src/Scenario/Processor.php
            Unable to apply data patch | later deploy | bin/magento | setup/src/Magento/Setup/Model/DataSetup, PatchApplier.php
            Unable to apply patch | later deploy | bin/magento | lib/internal/Magento/Framework/Setup/Patch/PatchApplier.php
            Resources exceeding plan limit | cloud-config | cloud | Platform.sh documentation, troubleshooting
            Post-deploy is skipped | later post-deploy | ece-tools | src/Step/PostDeploy/DeployFailed.php
            Set flag: var/.deploy_is_failed | later deploy | ece-tools | src/Filesystem/Flag/Manager.php
            Environment redeployment failed | later deploy | cloud | KB MySQL server gone away
            Unable to upload the application | later deploy | cloud | KB remote cluster
            SQLSTATE[ | later deploy | PDO | KB SQLSTATE errors
            MySQL server has gone away | later deploy | PDO | KB MySQL server gone away
            There are no commands defined in the | later deploy | bin/magento | KB cache namespace
            version of RDBMS is not supported | later deploy | bin/magento | KB RDBMS
            No alive nodes found in your cluster | later deploy | bin/magento | elasticsearch-php
            Could not validate a connection to | later deploy | bin/magento | setup:install, search engine
            Error happened during deploy process | later build | bin/magento | setup:static-content:deploy
            Errors during compilation | later build | bin/magento | setup:di:compile
            Incompatible argument type: Required type | later build | bin/magento | lib/internal/Magento/Framework/Code/Validator
            has been already defined in | later build | bin/magento | lib/internal/Magento/Framework/Component/ComponentRegistrar.php
            Static content compression failed | later build | ece-tools | config/schema.error.yaml

            # The run itself: no failure
            composer.json`, installing dependencies | mark phase dependencies | cloud | activity log
            `composer` could not be run | mark phase dependencies | cloud | activity log
            Loading composer repositories with | mark phase dependencies | Composer 1.0 - 2.10 | Installer.php
            Updating dependencies (including require-dev) | mark Composer 1.x | Composer 1.x | Installer.php
            Nothing to install or update | mark Composer 1.x | Composer 1.x | Installer.php
            Nothing to install, update or remove | mark Composer 2.x | Composer 2.x | Installer.php
            You are using Composer 1 | mark Composer 1.x | Composer 1.10 | Console/Application.php
            No composer.lock file present | mark Composer 2.x | Composer 2.1 - 2.10 | Installer.php
            Running composer update | mark Composer 2.x | Composer 2.x | Command/RequireCommand.php
            Added composer | mark version | shivammathur/setup-php | GitHub Actions
            Generating autoload files | mark done | Composer 1.0 - 2.10 | Installer.php
            Generating optimized autoload files | mark done | Composer 1.0 - 2.10 | Installer.php
            Installing dependencies from lock file | mark phase dependencies | Composer 1.0 - 2.10 | Installer.php
            Executing build hook | mark phase build | cloud | activity log
            scenario/build | mark phase build | ece-tools | src/Scenario/Processor.php
            deploying environment | mark phase deploy | cloud | activity log
            scenario/deploy | mark phase deploy | ece-tools | src/Scenario/Processor.php
            scenario/post-deploy | mark phase post-deploy | ece-tools | src/Scenario/Processor.php
            Composer version | mark version | Composer 1.0 - 2.10 | Console/Application.php
            with PHP | mark running | Composer 2.x, -vvv | Console/Application.php
            In AuthHelper.php line | mark Composer 2.x | Composer 2.x | Util/AuthHelper.php
            In CurlDownloader.php line | mark Composer 2.x | Composer 2.x | Util/Http/CurlDownloader.php
            Lock file operations: | mark Composer 2.x | Composer 2.x | Installer.php
            Verifying lock file contents | mark Composer 2.x | Composer 2.x | Installer.php
            is locked to version | mark Composer 2.x | Composer 2.x | DependencyResolver/Rule.php
            Root composer.json requires | mark Composer 2.x | Composer 2.x | DependencyResolver/Problem.php
            Installation request for | mark Composer 1.x | Composer 1.x | DependencyResolver/Problem.php
            The requested package | mark Composer 1.x | Composer 1.x | DependencyResolver/Problem.php
            (including require-dev) from lock | mark Composer 1.x | Composer 1.x | Installer.php
            ): Downloading | mark Composer 1.x | Composer 1.x | Downloader/FileDownloader.php
            Downloading ( | mark Composer 1.x | Composer 1.x | Util/RemoteFilesystem.php
            [Composer\\ | mark log | Composer 1.0 - 2.2 | symfony/console
            Do you want to store credentials | mark stored | Composer 1.0 - 2.10 | Util/AuthHelper.php
            Token (hidden) | mark interactive | Composer 1.0 - 2.10 | Util/GitHub.php
            loaded from the local cache | mark cached | Composer 1.0 - 2.10 | Repository/ComposerRepository.php
            """;

    static final List<Rule> ALL = TABLE.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("# "))
            .map(Rules::parse)
            .toList();

    private Rules() {}

    private static Rule parse(String line) {
        String[] cells = line.split(" \\| ", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException(
                    "'%s' has not four cells [Hint: words | meaning | by | source]".formatted(line));
        }
        return new Rule(cells[0], Readings.named(cells[1]), cells[1].startsWith("mark "), cells[2], cells[3]);
    }
}

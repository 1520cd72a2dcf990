package dev.magentokeys.evidence;

import static dev.magentokeys.diagnosis.Symptom.*;

import dev.magentokeys.diagnosis.Symptom;
import java.util.List;
import java.util.stream.Stream;

/**
 * All words that the reader knows, each with the releases that print them and where that is written. Files without a repository are those of
 * composer/composer (tags 1.0.0 to 2.10.2 were read); {@code ka-} numbers are articles of Adobe's knowledge base.
 */
final class Rules {
    private static final String ANY = "1.0 - 2.10";
    private static final String CLOUD = "Commerce on cloud";

    static final List<Rule> ALL = Stream.of(refusals(), answers(), resolver(), notKeys(), cloud(), marks())
            .flatMap(List::stream)
            .toList();

    private Rules() {}

    private static List<Rule> refusals() {
        return List.of(
                rule("URL required authentication", Answers::required, ANY + "; (HTTP 401) from 2.2.15 and 2.3.8", "Util/AuthHelper.php"),
                rule("URL could not be accessed", Answers::inaccessible, ANY + "; (HTTP 403) from 2.2.15 and 2.3.8", "Util/AuthHelper.php"),
                rule("Invalid credentials", Answers::invalid, ANY + "; (HTTP 401) from 2.2.15 and 2.3.8", "Util/AuthHelper.php"),
                rule("provided your Magento authentication keys", Accounts.ofMagento(KEYS_MISSING), ANY, "body of the 401 of repo.magento.com"),
                rule("Magento authentication keys are invalid", Accounts.ofMagento(KEYS_INVALID), ANY, "body of the 401 of repo.magento.com"),
                rule("Authentication required (", Accounts::prompt, ANY, "Util/AuthHelper.php, Util/RemoteFilesystem.php"),
                rule("Could not authenticate against", Accounts::notAuthenticated, ANY, "Util/AuthHelper.php"),
                rule("COMPOSER_AUTH environment variable is malformed", plain(CREDENTIALS_MALFORMED), ANY, "Factory.php"),
                rule("does not contain valid JSON", Accounts::badJson, ANY, "Json/JsonFile.php, Util/Http/Response.php"),
                rule("contains invalid characters", Accounts::tokenFormat, "1.0 - 1.10.20, 2.0.0 - 2.0.11 and later", "IO/BaseIO.php"),
                rule("to go over the API rate limit", Accounts.nearGitHub(GITHUB_RATE_LIMIT), ANY, "Util/AuthHelper.php"),
                rule("GitHub API limit (", plain(GITHUB_RATE_LIMIT), "2.x", "Util/AuthHelper.php"),
                rule("API rate limit exceeded", Accounts.nearGitHub(GITHUB_RATE_LIMIT), ANY, "api.github.com"),
                rule("to access private repos", Accounts.nearGitHub(GITHUB_ACCESS), ANY, "Util/AuthHelper.php"),
                rule("GitHub API token requires SSO", plain(GITHUB_ACCESS), "2.x", "Util/AuthHelper.php"),
                rule("Bad credentials", Accounts.nearGitHub(GITHUB_ACCESS), ANY, "api.github.com"),
                rule("Support for password authentication was removed", plain(GITHUB_ACCESS), "git", "github.com over HTTPS"),
                rule("Repository not found", Accounts.nearGitHub(GITHUB_ACCESS), "git", "github.com"),
                rule("could not read Username for", Accounts::git, "git", "git/credential.c"),
                rule("Authentication failed for", Accounts::git, "git", "git/http.c"),
                rule("Permission denied (publickey", plain(GIT_SSH_KEY), "git", "OpenSSH"),
                rule("Host key verification failed", plain(GIT_SSH_KEY), "git", "OpenSSH"),
                rule("Could not read from remote repository", plain(GIT_SSH_KEY), "git", "git/connect.c"));
    }

    private static List<Rule> answers() {
        return List.of(
                rule("file could not be downloaded", Answers::notDownloaded, ANY, "Util/Http/CurlDownloader.php, Util/RemoteFilesystem.php"),
                rule("while downloading http", Answers::curl, "2.x", "Util/Http/CurlDownloader.php"),
                rule("appears broken, and returned an empty", Answers::broken, ANY, "Util/RemoteFilesystem.php"),
                rule("Received unexpected http status code 0 without error for", Answers::transport, "2.x", "Util/Http/CurlDownloader.php"),
                rule("Content-Length mismatch, received", plain(NETWORK), ANY, "Util/RemoteFilesystem.php"),
                rule("Network disabled, request canceled:", Answers::transport, "2.x", "Util/HttpDownloader.php"),
                rule("misconfigured DNS resolver", plain(DNS), "2.x", "Util/HttpDownloader.php"),
                rule("Could not resolve host:", Cloud.unreachable(DNS), ANY, "curl, git"),
                rule("getaddrinfo", Cloud.unreachable(DNS), ANY, "PHP streams"),
                rule("Temporary failure in name resolution", Cloud.unreachable(DNS), ANY, "glibc"),
                rule("Failed to connect to", Cloud.unreachable(NETWORK), ANY, "curl"),
                rule("SSL operation failed", plain(TLS), ANY, "PHP streams"),
                rule("Failed to enable crypto", plain(TLS), ANY, "PHP streams"),
                rule("SSL certificate problem", plain(TLS), ANY, "curl, git"),
                rule("unable to get local issuer certificate", plain(TLS), ANY, "OpenSSL"));
    }

    private static List<Rule> resolver() {
        return List.of(
                rule("could not be found in any version", Resolver::notFound, ANY, "DependencyResolver/Problem.php"),
                rule("no matching package found", Resolver::notFound, "1.x", "DependencyResolver/Rule.php"),
                rule("No package found to satisfy", Resolver::notFoundAfter, ANY, "DependencyResolver/Problem.php, Rule.php"),
                rule("in the lock file but not in remote repositories", Resolver::notFound, "2.x", "DependencyResolver/Problem.php"),
                rule("Could not find package", Resolver::notFoundAfter, ANY, "Command/CreateProjectCommand.php, PackageDiscoveryTrait.php"),
                rule("Could not find a matching version of package", Resolver::notFoundAfter, "1.10 - 2.10", "Command/PackageDiscoveryTrait.php"),
                rule("Could not find a version of package", Resolver::notFoundAfter, ANY, "Command/InitCommand.php"),
                rule("not match the constraint", Resolver::notMatching, "2.x", "DependencyResolver/Problem.php"),
                rule("are rejected by your constraint", Resolver::notMatching, "1.x", "DependencyResolver/Problem.php"),
                rule("does not satisfy that requirement", Resolver::notSatisfied, ANY, "DependencyResolver/Problem.php, Rule.php"),
                rule("is missing from your system", plain(PHP_EXTENSION), ANY, "DependencyResolver/Problem.php, Rule.php"),
                rule("has the wrong version installed", plain(PHP_EXTENSION), ANY, "DependencyResolver/Problem.php, Rule.php"),
                rule("following PHP extensions to be installed", plain(PHP_EXTENSION), "2.x", "Autoload/AutoloadGenerator.php"),
                rule("You must enable the openssl extension", plain(PHP_EXTENSION), ANY, "Downloader/FileDownloader.php"),
                rule("zip extension and unzip", plain(PHP_EXTENSION), ANY, "Downloader/ZipDownloader.php"),
                rule("Composer dependencies require a PHP version", plain(PHP_VERSION), "2.x", "Autoload/AutoloadGenerator.php"),
                rule("at any version matching your PHP version", plain(PHP_VERSION), "1.x", "Command/InitCommand.php"),
                rule("Can only install one of:", plain(VERSION_CONFLICT), "1.x", "DependencyResolver/Rule.php"),
                rule("You can only install one version of a package", plain(VERSION_CONFLICT), "2.x", "DependencyResolver/Rule.php"),
                rule("Only one of these can be installed", plain(VERSION_CONFLICT), "2.x", "DependencyResolver/Rule.php"),
                rule("with your root composer.json require", plain(VERSION_CONFLICT), "2.x", "DependencyResolver/Problem.php"),
                rule("with your requirements or minimum-stability", plain(VERSION_CONFLICT), "1.x", "DependencyResolver/Rule.php"),
                rule("not match your minimum-stability", plain(VERSION_CONFLICT), "2.x", "DependencyResolver/Problem.php"),
                rule("has higher repository priority", plain(VERSION_CONFLICT), "2.x", "DependencyResolver/Problem.php"),
                rule("affected by security advisories", plain(VERSION_CONFLICT), "2.9 - 2.10", "DependencyResolver/Problem.php"),
                rule("found conflicting component dependencies", plain(VERSION_CONFLICT), "Web Setup Wizard", "ka on conflicting dependencies"),
                rule("Your requirements could not be resolved", general(VERSION_CONFLICT), ANY, "DependencyResolver/SolverProblemsException.php"),
                rule("not contain a compatible set of packages", general(VERSION_CONFLICT), "2.x", "Installer.php"));
    }

    private static List<Rule> notKeys() {
        return List.of(
                rule("Allowed memory size of", plain(MEMORY_LIMIT), "PHP", "Zend/zend_alloc.c"),
                rule("Out of memory (allocated", plain(MEMORY_LIMIT), "PHP", "Zend/zend_alloc.c"),
                rule("Cannot allocate memory", plain(MEMORY_LIMIT), ANY, "KB out-of-memory-error"),
                rule("caused by a lack of memory or swap", plain(MEMORY_LIMIT), ANY, "Console/Application.php"),
                rule("#memory-limit-errors", plain(MEMORY_LIMIT), ANY, "Console/Application.php"),
                rule("No space left on device", plain(DISK_FULL), ANY, "errno ENOSPC"),
                rule("Disk quota exceeded", plain(DISK_FULL), ANY, "errno EDQUOT"),
                rule("has less than 100MiB of free space", plain(DISK_FULL), ANY, "Console/Application.php"),
                rule("Higher matching version", plain(DEPENDENCY_CONFUSION), "plugin 0.1", "magento/composer-dependency-version-audit-plugin"),
                rule("was found in public repository", plain(DEPENDENCY_CONFUSION), "plugin 0.1", "the same plugin"),
                rule("blocked by your allow-plugins config", plain(PLUGIN_NOT_ALLOWED), "2.2 - 2.10", "Plugin/PluginManager.php"),
                rule("not in your allow-plugins config", plain(PLUGIN_NOT_ALLOWED), "2.2 - 2.10", "Plugin/PluginManager.php"),
                rule("patch does not apply", plain(PATCH_FAILED), CLOUD, "git apply"),
                rule("t be applied", patch(), CLOUD, "magento/magento-cloud-patches"),
                rule("Cannot apply patch", plain(PATCH_FAILED), CLOUD, "magento/quality-patches, cweagans/composer-patches"),
                rule("Could not apply patch", plain(PATCH_FAILED), ANY, "cweagans/composer-patches"),
                rule("Failed to apply patch", plain(PATCH_FAILED), CLOUD, "ece-tools config/schema.error.yaml"),
                rule("error: patch failed:", plain(PATCH_FAILED), CLOUD, "git apply"),
                rule("FAILED -- saving rejects", plain(PATCH_FAILED), CLOUD, "GNU patch"),
                rule("Check the availability of these patches", plain(PATCH_FAILED), CLOUD, "magento/quality-patches"));
    }

    private static List<Rule> cloud() {
        return List.of(
                rule("Error parsing configuration files", plain(CLOUD_CONFIG), CLOUD, "KB php 8.1 upgrade"),
                rule("Invalid configuration files", plain(CLOUD_CONFIG), CLOUD, "KB php 8.1 upgrade"),
                rule("extension is not supported for php", plain(CLOUD_CONFIG), CLOUD, "KB php 8.1 upgrade"),
                rule("Error while verifying", plain(CLOUD_CONFIG), CLOUD, "KB routes.yaml"),
                rule("have no routes defined", plain(CLOUD_CONFIG), CLOUD, "KB routes.yaml"),
                rule("\"errorCode\":", Cloud::errorCode, "ece-tools", "src/App/Logger/Formatter/JsonErrorFormatter.php"),
                rule("ERROR: [", Cloud::errorCode, "ece-tools", "dist/error-codes.md"),
                rule("CRITICAL: [", Cloud::errorCode, "ece-tools", "dist/error-codes.md"),
                rule("returned code", Cloud::returned, "ece-tools", "src/Shell"),
                rule("--no-interaction\" failed", Cloud::commandFailed, "ece-tools", "src/Shell"),
                rule("hook failed with status code", Cloud::hook, CLOUD, "ka on the build hook"),
                rule("Post-deploy is skipped", Cloud.later(Phase.POST_DEPLOY), "ece-tools", "src/Step/PostDeploy/DeployFailed.php"),
                rule("Environment redeployment failed", Cloud.later(Phase.DEPLOY), CLOUD, "KB MySQL server gone away"),
                rule("Unable to upload the application", Cloud.later(Phase.DEPLOY), CLOUD, "KB remote cluster"),
                rule("var/.deploy_is_failed", Cloud.later(Phase.DEPLOY), "ece-tools", "src/Flag"),
                rule("SQLSTATE[", Cloud.later(Phase.DEPLOY), "Commerce", "PDO"),
                rule("MySQL server has gone away", Cloud.later(Phase.DEPLOY), "Commerce", "KB MySQL server gone away"),
                rule("There are no commands defined in the", Cloud.later(Phase.DEPLOY), "Commerce", "KB cache namespace"),
                rule("version of RDBMS is not supported", Cloud.later(Phase.DEPLOY), "Commerce", "KB RDBMS"),
                rule("Errors during compilation", Cloud.later(Phase.BUILD), "Commerce", "setup:di:compile"),
                rule("Static content compression failed", Cloud.later(Phase.BUILD), "ece-tools", "config/schema.error.yaml"));
    }

    private static List<Rule> marks() {
        return List.of(
                mark("composer.json`, installing dependencies", (hit, notes) -> notes.phase(Phase.DEPENDENCIES), CLOUD, "activity log"),
                mark("`composer` could not be run", (hit, notes) -> notes.phase(Phase.DEPENDENCIES), CLOUD, "activity log"),
                mark("scenario/build", (hit, notes) -> notes.phase(Phase.BUILD), "ece-tools", "src/Scenario/Processor.php"),
                mark("Executing build hook", (hit, notes) -> notes.phase(Phase.BUILD), CLOUD, "activity log"),
                mark("deploying environment", (hit, notes) -> notes.phase(Phase.DEPLOY), CLOUD, "activity log"),
                mark("scenario/deploy", (hit, notes) -> notes.phase(Phase.DEPLOY), "ece-tools", "src/Scenario/Processor.php"),
                mark("scenario/post-deploy", (hit, notes) -> notes.phase(Phase.POST_DEPLOY), "ece-tools", "src/Scenario/Processor.php"),
                mark("Composer version ", Marks::version, ANY, "Console/Application.php"),
                mark("with PHP ", Marks::running, ANY, "Console/Application.php, -vvv"),
                mark("In AuthHelper.php line", (hit, notes) -> notes.eras(Eras.V2), "2.x", "Util/AuthHelper.php"),
                mark("In CurlDownloader.php line", (hit, notes) -> notes.eras(Eras.V2), "2.x", "Util/Http/CurlDownloader.php"),
                mark("Lock file operations:", (hit, notes) -> notes.eras(Eras.V2), "2.x", "Installer.php"),
                mark("Verifying lock file contents", (hit, notes) -> notes.eras(Eras.V2), "2.x", "Installer.php"),
                mark("Root composer.json requires", (hit, notes) -> notes.eras(Eras.V2), "2.x", "DependencyResolver/Problem.php"),
                mark("Installation request for", (hit, notes) -> notes.eras(Eras.V1), "1.x", "DependencyResolver/Problem.php"),
                mark("The requested package", (hit, notes) -> notes.eras(Eras.V1), "1.x", "DependencyResolver/Problem.php"),
                mark("): Downloading", (hit, notes) -> notes.eras(Eras.V1), "1.x", "Downloader/FileDownloader.php"),
                mark("Downloading (", (hit, notes) -> notes.eras(Eras.V1), "1.x", "Util/RemoteFilesystem.php"),
                mark("(including require-dev) from lock", (hit, notes) -> notes.eras(Eras.V1), "1.x", "Installer.php"),
                mark("[Composer\\", (hit, notes) -> notes.log(), ANY, "symfony/console"),
                mark("Do you want to store credentials", (hit, notes) -> notes.interactive(), ANY, "Util/AuthHelper.php"),
                mark("Token (hidden)", (hit, notes) -> notes.interactive(), ANY, "Util/GitHub.php"),
                mark("loaded from the local cache", Marks::cached, ANY, "Repository/ComposerRepository.php"));
    }

    private static Rule rule(String words, Reading reading, String versions, String source) {
        return new Rule(words, reading, false, versions, source);
    }

    private static Rule mark(String words, Reading reading, String versions, String source) {
        return new Rule(words, reading, true, versions, source);
    }

    private static Reading plain(Symptom symptom) {
        return (hit, notes) -> notes.sight(hit, symptom).note();
    }

    private static Reading general(Symptom symptom) {
        return (hit, notes) -> notes.sight(hit, symptom).general().note();
    }

    private static Reading patch() {
        return (hit, notes) -> {
            String before = hit.page().spacedBefore(hit.start(), 200).toLowerCase(java.util.Locale.ROOT);
            if (before.endsWith("can'") && before.contains("patch")) {
                notes.sight(hit, PATCH_FAILED).around(4, 0).note();
            }
        };
    }
}

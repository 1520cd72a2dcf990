package dev.magentokeys.diagnosis;

/** The document that a rule comes from. */
public enum Source {
    ACCESS_KEYS_CONFLICT(
            "Deployment issues relating to account permissions and access keys",
            "https://experienceleague.adobe.com/en/docs/commerce-knowledge-base/kb/troubleshooting/deployment/deployment-issues-relating-to-account-permissions-and-access-keys"),
    REPOSITORY_403_404(
            "Can't access Adobe Commerce on cloud repo: 403 Forbidden or 404 Not Found error when deploying",
            "https://experienceleague.adobe.com/en/docs/experience-cloud-kcs/kbarticles/ka-25968"),
    AUTHENTICATION_KEYS(
            "Get your authentication keys",
            "https://experienceleague.adobe.com/en/docs/commerce-operations/installation-guide/prerequisites/authentication-keys"),
    CLOUD_AUTHENTICATION_KEYS(
            "Configure authentication keys for your cloud project",
            "https://experienceleague.adobe.com/en/docs/commerce-on-cloud/user-guide/develop/authentication-keys"),
    CREDENTIALS_401(
            "Composer authentication credentials error during deployment to Production",
            "https://experienceleague.adobe.com/en/docs/experience-cloud-kcs/kbarticles/ka-25652"),
    CORRECT_KEYS_FAIL(
            "Deployment fails with correct access keys in env:COMPOSER_AUTH or auth.json",
            "https://experienceleague.adobe.com/en/docs/experience-cloud-kcs/kbarticles/ka-26921"),
    LICENCE_TRANSFER(
            "License transfer due to restructuring",
            "https://experienceleague.adobe.com/en/docs/experience-cloud-kcs/kbarticles/ka-25234"),
    EXTENSIONS(
            "Manage extensions",
            "https://experienceleague.adobe.com/en/docs/commerce-on-cloud/user-guide/configure-store/extensions"),
    INSTALL_WITH_COMPOSER(
            "Install using Composer",
            "https://experienceleague.adobe.com/en/docs/commerce-operations/installation-guide/composer"),
    HELP_CENTER_GUIDE(
            "Experience League Support user guide for Adobe Commerce",
            "https://experienceleague.adobe.com/en/docs/support-resources/adobe-support-tools-guide/adobe-commerce-support/adobe-commerce-help-center-user-guide"),
    STATUS_PAGE("Adobe status: Adobe Commerce", "https://status.adobe.com/products/3350/"),
    GITHUB_TOKEN(
            "Github token issue and Composer key procedures",
            "https://experienceleague.adobe.com/en/docs/commerce-knowledge-base/kb/troubleshooting/miscellaneous/github-token-issue-and-composer-key-procedures"),
    CONNECTION_REFUSED(
            "Deployment error: error 7 while downloading ... port 443: Connection refused",
            "https://experienceleague.adobe.com/en/docs/commerce-knowledge-base/kb/troubleshooting/deployment/deployment-error-downloading-connection-refused-adobe-commerce"),
    PHP_SETTINGS(
            "PHP settings",
            "https://experienceleague.adobe.com/en/docs/commerce-on-cloud/user-guide/configure/app/php-settings"),
    SYSTEM_REQUIREMENTS(
            "System requirements",
            "https://experienceleague.adobe.com/en/docs/commerce-operations/installation-guide/system-requirements"),
    DISK_SPACE(
            "Manage disk space",
            "https://experienceleague.adobe.com/en/docs/commerce-on-cloud/user-guide/develop/storage/manage-disk-space"),
    SECURE_CONNECTIONS(
            "Secure connections to remote environments",
            "https://experienceleague.adobe.com/en/docs/commerce-on-cloud/user-guide/develop/secure-connections"),
    APPLY_PATCHES(
            "Apply patches",
            "https://experienceleague.adobe.com/en/docs/commerce-on-cloud/user-guide/develop/upgrade/apply-patches"),
    CONFIGURATION_FILES(
            "Configuration files overview",
            "https://experienceleague.adobe.com/en/docs/commerce-on-cloud/user-guide/configure/overview"),
    ECE_TOOLS_ERRORS(
            "Error messages for ECE-Tools",
            "https://experienceleague.adobe.com/en/docs/commerce-on-cloud/user-guide/dev-tools/ece-tools/error-reference"),
    DEPENDENCY_AUDIT(
            "Composer plugin against dependency confusion",
            "https://github.com/magento/composer-dependency-version-audit-plugin"),
    COMPOSER_RATE_LIMIT(
            "Composer: API rate limit and OAuth tokens",
            "https://getcomposer.org/doc/articles/troubleshooting.md#api-rate-limit-and-oauth-tokens"),
    COMPOSER_GITHUB(
            "Composer: authentication with GitHub",
            "https://getcomposer.org/doc/articles/authentication-for-private-packages.md#github-oauth"),
    COMPOSER_NETWORK(
            "Composer: degraded mode, when the network is at fault",
            "https://getcomposer.org/doc/articles/troubleshooting.md#degraded-mode"),
    COMPOSER_CERTIFICATE(
            "Composer: SSL certificate problem",
            "https://getcomposer.org/doc/articles/troubleshooting.md#ssl-certificate-problem-unable-to-get-local-issuer-certificate"),
    COMPOSER_WHY_NOT("Composer: why-not", "https://getcomposer.org/doc/03-cli.md#prohibits-why-not"),
    COMPOSER_MEMORY(
            "Composer: memory limit errors",
            "https://getcomposer.org/doc/articles/troubleshooting.md#memory-limit-errors"),
    COMPOSER_PLUGINS("Composer: allow-plugins", "https://getcomposer.org/doc/06-config.md#allow-plugins"),
    COMPOSER_TROUBLESHOOTING("Composer: troubleshooting", "https://getcomposer.org/doc/articles/troubleshooting.md"),
    COMPOSER_AUTHENTICATION(
            "Composer: authentication", "https://getcomposer.org/doc/articles/authentication-for-private-packages.md");

    private final String title;
    private final String url;

    Source(String title, String url) {
        this.title = title;
        this.url = url;
    }

    /** The document's own English title. */
    public String title() {
        return title;
    }

    public String url() {
        return url;
    }
}

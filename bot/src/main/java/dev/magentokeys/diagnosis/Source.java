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

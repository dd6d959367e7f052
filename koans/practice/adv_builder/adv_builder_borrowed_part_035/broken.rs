#[derive(Clone, Copy)]
pub struct UrlBuilder<'a> {
    host: &'a str,
    path: &'a [&str],
    secure: bool,
}

impl<'a> UrlBuilder<'a> {
    pub fn host(host: &'a str) -> Self {
        UrlBuilder {
            host,
            path: &[],
            secure: true,
        }
    }

    pub fn path(self, path: &'a [&'a str]) -> Self {
        UrlBuilder { path, ..self }
    }

    pub fn insecure(self) -> Self {
        UrlBuilder {
            secure: false,
            ..self
        }
    }
}

impl std::fmt::Display for UrlBuilder<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let scheme = if self.secure { "https" } else { "http" };
        write!(f, "{scheme}://{}", self.host)?;
        self.path
            .iter()
            .try_for_each(|segment| write!(f, "/{segment}"))
    }
}

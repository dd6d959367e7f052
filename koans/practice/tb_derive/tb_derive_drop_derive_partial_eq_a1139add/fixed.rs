pub mod feed {
    #[derive(Debug, PartialEq, Eq)]
    pub struct NoShow(pub String);

    /// The part before the first colon.
    pub fn show(title: &str) -> Result<&str, NoShow> {
        match title.split_once(':') {
            Some((show, _)) => Ok(show),
            None => Err(NoShow(title.to_owned())),
        }
    }

    pub fn slug(title: &str) -> Result<String, NoShow> {
        let name = show(title)?.trim().to_lowercase();
        Ok(name.replace(' ', "-"))
    }
}

pub fn all_slugs(titles: &[&str]) -> Vec<String> {
    let mut slugs = vec![];
    for title in titles {
        if let Ok(slug) = feed::slug(title) {
            slugs.push(slug);
        }
    }
    slugs
}

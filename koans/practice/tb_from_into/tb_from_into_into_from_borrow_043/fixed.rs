pub struct Found {
    what: String,
    place: Option<String>,
}

impl Found {
    pub fn new(what: &str, place: Option<&str>) -> Self {
        Found {
            what: what.into(),
            place: place.map(Into::into),
        }
    }

    pub fn tag(&self) -> Box<str> {
        self.what.as_str().into()
    }

    pub fn receipt(self) -> Vec<String> {
        let mut lines = vec![self.what];
        lines.extend(self.place);
        lines
    }
}

pub fn shelf(items: &[Found]) -> Vec<Box<str>> {
    let mut tags: Vec<_> = items.iter().map(Found::tag).collect();
    tags.sort();
    tags
}

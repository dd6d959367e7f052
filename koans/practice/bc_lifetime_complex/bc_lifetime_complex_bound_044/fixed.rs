pub trait Rule {
    fn tag(&self, subject: &str) -> Option<&str>;
}

pub struct Contains<'w> {
    pub word: &'w str,
    pub tag: String,
}

impl Rule for Contains<'_> {
    fn tag(&self, subject: &str) -> Option<&str> {
        subject.contains(self.word).then_some(&self.tag)
    }
}

pub struct Tagger<'r> {
    rules: Vec<&'r (dyn Rule + 'r)>,
}

pub fn tagger<'r, 'w: 'r>(rules: &'r [Contains<'w>]) -> Tagger<'r> {
    Tagger {
        rules: rules.iter().map(|rule| rule as &(dyn Rule + 'r)).collect(),
    }
}

impl<'r> Tagger<'r> {
    pub fn tags(&self, subject: &str) -> Vec<&'r str> {
        self.rules
            .iter()
            .filter_map(|rule| rule.tag(subject))
            .collect()
    }
}

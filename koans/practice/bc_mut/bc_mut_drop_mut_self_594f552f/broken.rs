#[derive(Default)]
pub struct Digest<'n> {
    top: Option<&'n str>,
    rest: Vec<&'n str>,
}

impl<'n> Digest<'n> {
    pub fn add(&self, headline: &'n str, urgent: bool) {
        if urgent {
            if let Some(old) = self.top.replace(headline) {
                self.rest.insert(0, old);
            }
        } else {
            self.rest.push(headline);
        }
    }

    pub fn render(&self) -> String {
        let lead = self.top.map(str::to_uppercase).into_iter();
        lead.chain(self.rest.iter().map(|line| line.to_string()))
            .collect::<Vec<_>>()
            .join(" / ")
    }
}

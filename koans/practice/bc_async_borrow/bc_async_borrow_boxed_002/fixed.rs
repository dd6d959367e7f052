use std::future::Future;
use std::pin::Pin;

pub type Lookup<'a> = Pin<Box<dyn Future<Output = Option<i32>> + 'a>>;

pub struct Forecast {
    pub towns: Vec<(String, i32)>,
}

impl Forecast {
    pub fn lookups<'a>(&'a self, names: &'a [&'a str]) -> Vec<Lookup<'a>> {
        let mut lookups: Vec<Lookup<'a>> = Vec::new();
        for name in names {
            let wanted = name.to_lowercase();
            lookups.push(Box::pin(async move {
                let found = self.towns.iter().find(|(town, _)| *town == wanted);
                found.map(|(_, celsius)| *celsius)
            }));
        }
        lookups
    }

    pub async fn warmest(&self, names: &[&str]) -> Option<i32> {
        let mut best = None;
        for lookup in self.lookups(names) {
            best = best.max(lookup.await);
        }
        best
    }
}

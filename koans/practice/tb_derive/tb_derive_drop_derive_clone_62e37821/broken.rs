#[derive(Debug, Copy, PartialEq)]
pub enum Season {
    Winter,
    Summer,
}

pub struct Constellation {
    pub name: &'static str,
    pub season: Season,
    pub stars: u32,
}

pub struct Atlas(pub Vec<Constellation>);

impl Atlas {
    pub fn visible(
        &self,
        season: Season,
        at_least: u32,
    ) -> impl Iterator<Item = &'static str> + '_ {
        self.0
            .iter()
            .filter(move |c| c.season == season && c.stars >= at_least)
            .map(|c| c.name)
    }
}

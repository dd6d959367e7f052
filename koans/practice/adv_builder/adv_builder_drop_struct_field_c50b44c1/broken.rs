#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Screening {
    pub film: String,
}

pub struct Cinema {
    pub screens: Vec<Vec<Screening>>,
}

pub fn programme(cinemas: Vec<Cinema>) -> Vec<Screening> {
    let screens = cinemas.into_iter().flat_map(|cinema| cinema.screens);
    let mut all: Vec<Screening> = screens.flatten().collect();
    all.sort();
    all.dedup();
    all
}

pub fn next_after(programme: &[Screening], minute: u16) -> Option<&Screening> {
    let index = programme.partition_point(|screening| screening.minute < minute);
    programme.get(index)
}

use std::cmp::Ordering;

#[derive(Debug, Clone, PartialEq)]
pub struct Hike {
    pub peak: &'static str,
    pub metres: u32,
    pub hours: f32,
}

type Compare = Box<dyn Fn(&Hike, &Hike) -> Ordering>;

pub fn comparator(column: &str, descending: bool) -> Option<Compare> {
    let base: Compare = match column {
        "peak" => Box::new(|a, b| a.peak.cmp(b.peak)),
        "metres" => Box::new(|a, b| a.metres.cmp(&b.metres)),
        "hours" => Box::new(|a, b| a.hours.total_cmp(&b.hours)),
        _ => return None,
    };
    if descending {
        Some(move |a: &Hike, b: &Hike| base(b, a))
    } else {
        Some(base)
    }
}

pub fn sorted(mut log: Vec<Hike>, column: &str, descending: bool) -> Vec<Hike> {
    if let Some(compare) = comparator(column, descending) {
        log.sort_by(compare);
    }
    log
}

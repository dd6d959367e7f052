use std::cmp::Ordering;

#[derive(Debug, PartialEq)]
pub struct Stop {
    pub zone: u32,
    pub name: String,
}

pub fn side_of(line: &[Stop], stop: &Stop, middle: usize) -> Option<Ordering> {
    let index = line.iter().position(|other| other == stop)?;
    Some(index.cmp(&middle))
}

pub fn stop_in(zone: u32, name: &str) -> Stop {
    Stop {
        zone,
        name: name.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn before_and_after_the_middle() {
        let line = [stop_in(1, "Mill"), stop_in(1, "Church"), stop_in(2, "Lake")];
        assert_eq!(side_of(&line, &stop_in(1, "Mill"), 1), Some(Ordering::Less));
        assert_eq!(side_of(&line, &line[2], 1), Some(Ordering::Greater));
    }

    #[test]
    fn other_zone_is_another_stop() {
        let line = [stop_in(1, "Mill")];
        assert_eq!(side_of(&line, &stop_in(2, "Mill"), 0), None);
    }
}

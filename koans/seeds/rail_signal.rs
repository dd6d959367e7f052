use std::collections::BTreeMap;

#[derive(Debug)]
pub enum Signal {
    Stop,
    Slow(u32),
}

pub fn speed_at(line: &BTreeMap<u32, Signal>, km: u32) -> Option<u32> {
    let signal = line.get(&km)?;
    match signal {
        Signal::Stop => Some(0),
        Signal::Slow(limit) => Some(*limit),
    }
}

pub fn board(line: &BTreeMap<u32, Signal>, km: u32) -> String {
    format!("{km}: {:?}", line.get(&km))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speeds() {
        let line = BTreeMap::from([(2, Signal::Stop), (7, Signal::Slow(40))]);
        assert_eq!(speed_at(&line, 2), Some(0));
        assert_eq!(speed_at(&line, 7), Some(40));
        assert_eq!(speed_at(&line, 8), None);
    }

    #[test]
    fn boards() {
        let line = BTreeMap::from([(7, Signal::Slow(40))]);
        assert_eq!(board(&line, 7), "7: Some(Slow(40))");
    }
}

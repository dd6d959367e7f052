use std::collections::HashSet;

#[derive(PartialEq, Eq, Hash, Debug)]
pub enum Part {
    Bell,
    Chain,
    Tyre(u32),
}

pub fn swap_part(bike: &mut HashSet<Part>, old: &Part, new: Part) -> Result<usize, String> {
    if *old == new {
        return Err("that is the same part".to_string());
    }
    bike.remove(old);
    bike.insert(new);
    Ok(bike.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn puts_on_a_wider_tyre() {
        let mut bike = HashSet::from([Part::Chain, Part::Tyre(28)]);
        assert_eq!(swap_part(&mut bike, &Part::Tyre(28), Part::Tyre(40)), Ok(2));
        assert!(bike.contains(&Part::Tyre(40)));
    }

    #[test]
    fn same_part_is_refused() {
        let mut bike = HashSet::from([Part::Bell]);
        assert!(swap_part(&mut bike, &Part::Bell, Part::Bell).is_err());
        assert_eq!(bike.len(), 1);
    }
}

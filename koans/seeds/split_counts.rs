use std::cmp::Ordering;

pub struct Counts {
    pub below: u32,
    pub huge: u32,
}

pub fn count_sides(values: &[f64]) -> Option<Counts> {
    let middle = values.last()?;
    let mut counts = Counts { below: 0, huge: 0 };
    for value in values {
        if value.partial_cmp(middle)? == Ordering::Less {
            counts.below += 1;
        } else if *value > 100.0 {
            counts.huge += 1;
        }
    }
    Some(counts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides() {
        let counts = count_sides(&[1.0, 300.0, 7.5, 2.0, 8.0]).unwrap();
        assert_eq!(counts.below, 3);
        assert_eq!(counts.huge, 1);
    }

    #[test]
    fn no_order() {
        assert!(count_sides(&[]).is_none());
        assert!(count_sides(&[1.0, f64::NAN]).is_none());
    }
}

#[derive(PartialEq, Debug)]
pub struct Wagon(pub u32);

pub enum ShuntError {
    NotCoupled,
}

pub fn uncouple(train: &mut Vec<Wagon>, wagon: &Wagon) -> Result<usize, ShuntError> {
    let found = train.iter().position(|other| other == wagon);
    let index = found.ok_or(ShuntError::NotCoupled)?;
    train.remove(index);
    Ok(train.len())
}

pub fn leader(train: &[Wagon]) -> Option<u32> {
    let wagon = train.first()?;
    Some(wagon.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_one_wagon_off() {
        let mut train = vec![Wagon(8), Wagon(5), Wagon(6)];
        assert!(matches!(uncouple(&mut train, &Wagon(8)), Ok(2)));
        assert_eq!(leader(&train), Some(5));
    }

    #[test]
    fn wagon_is_elsewhere() {
        let result = uncouple(&mut vec![Wagon(1)], &Wagon(2));
        assert!(matches!(result, Err(ShuntError::NotCoupled)));
        assert_eq!(leader(&[]), None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_one_wagon_off() {
        let mut train = vec![Wagon(8), Wagon(5), Wagon(6)];
        assert!(matches!(uncouple(&mut train, &Wagon(8)), Ok(2)));
    }

    #[test]
    fn wagon_is_elsewhere() {
        let result = uncouple(&mut vec![Wagon(1)], &Wagon(2));
        assert!(matches!(result, Err(ShuntError::NotCoupled)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_last_two() {
        let start = Rover {
            spot: (0, 4),
            fuel: 3,
        };
        let end = patrol(&start, &[7, -2]).unwrap();
        assert_eq!((end.spot, end.fuel), ((7, -2), 1));
        assert_eq!(patrol(&start, &[]).unwrap().spot, (0, 4));
    }

    #[test]
    fn tank_runs_empty() {
        let (spot, fuel) = ((1, 1), 1);
        assert!(patrol(&Rover { spot, fuel }, &[5, 6]).is_none());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn goes_there_and_opens() {
        let mut lift = Lift::default();
        assert!(lift.call(-2));
        assert!(!lift.call(5));
        lift.tick();
        lift.tick();
        assert_eq!((lift.floor, lift.state()), (-2, (false, &[][..])));
        lift.tick();
        assert_eq!(lift.state(), (true, &[-2][..]));
        lift.call(-2);
        lift.tick();
        assert_eq!(lift.state(), (true, &[-2][..]));
    }
}

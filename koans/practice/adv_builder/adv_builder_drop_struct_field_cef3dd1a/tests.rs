#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_once() {
        let mut desk = open_desk(40);
        assert_eq!(take(&mut desk, "12"), Ok(12));
        assert_eq!(take(&mut desk, "12").unwrap_err(), "12 is not free");
    }

    #[test]
    fn outside_the_range() {
        let mut desk = open_desk(5);
        assert_eq!(take(&mut desk, "6").unwrap_err(), "6 is not free");
        assert_eq!(take(&mut desk, "six").unwrap_err(), "not a number");
    }
}

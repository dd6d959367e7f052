#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fee_is_taken_too() {
        let depot = open(40, 2);
        assert_eq!(pump(&depot, 30), Ok(30));
        assert_eq!(depot.tons.get(), 8);
    }

    #[test]
    fn refuses_the_rest() {
        let depot = open(5, 1);
        assert_eq!(pump(&depot, 5), Err("too dry"));
        assert_eq!(depot.tons.get(), 5);
    }
}

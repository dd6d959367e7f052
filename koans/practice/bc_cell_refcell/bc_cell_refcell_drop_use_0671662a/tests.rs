#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_the_rest() {
        let depot = open(5, 1);

        assert_eq!(depot.tons.get(), 5);
    }
}

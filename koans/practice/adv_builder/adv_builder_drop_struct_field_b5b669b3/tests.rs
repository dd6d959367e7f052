#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_what_it_cannot_settle() {
        let mut fines = open_book(vec![9]);

        assert_eq!(fines.paid, 0);
    }
}

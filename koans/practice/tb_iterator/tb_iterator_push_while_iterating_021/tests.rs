#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_rounds() {
        let mut mail = Mail::start(1);
        mail.forward(1);
        mail.forward(2);
        assert_eq!(mail.receivers(2), [4, 5, 6, 7]);
        assert_eq!(mail.letters.len(), 7);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn balances() {
        let book = post(&[Event::Sale(900), Event::Refund(250)]);
        assert_eq!(balance(&book, "cash"), 650);
        assert_eq!(balance(&book, "income"), -650);
        assert_eq!(
            book[2],
            Posting {
                account: "income",
                cents: 250
            }
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn nights_pay_more() {
        let crew = Crew::<Day>::of(&["Ann", "Bob"]);
        assert_eq!(crew.pay(8), 320);
        assert_eq!(crew.swap::<Night>().pay(8), 480);
    }
}

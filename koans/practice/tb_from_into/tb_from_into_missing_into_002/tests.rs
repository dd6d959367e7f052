#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn full() {
        let mut c = Contact::new("Mia").living_in("Oslo");
        c.tag("choir");
        c.tag("choir");
        c.tag("work");
        assert_eq!(c.summary(), "Mia (Oslo) [choir,work]");
    }
    #[test]
    fn bare() {
        assert_eq!(Contact::new("Bo").summary(), "Bo (unknown) []");
    }
}

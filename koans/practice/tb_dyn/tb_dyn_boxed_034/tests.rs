#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn doors() {
        assert_eq!(at_door(true).greet("ann"), "HELLO ANN!");
        assert_eq!(at_door(false).greet("bo"), "hello bo");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn headlines() {
        let n = Newsroom::open("Storm\nRoofs lost.");
        assert_eq!(n.headline(), "*** Storm ***");
        assert_eq!(n.publish(""), 2);
        assert_eq!(n.headline(), "*** no news ***");
        assert_eq!(n.latest().as_deref(), Some(""));
    }
}

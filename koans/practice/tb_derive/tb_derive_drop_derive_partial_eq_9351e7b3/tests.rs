#[cfg(test)]
mod tests {
    use super::*;
    fn sock(colour: &'static str) -> Sock {
        Sock { colour, size: 40 }
    }
    #[test]
    fn pairs() {
        let p = Pair::new(sock("red"), sock("red")).ok().unwrap();
        assert_eq!((p.left, p.right.size), (sock("red"), 40));
        assert_eq!(clash(sock("red"), sock("grey")), "red with grey");
    }
}

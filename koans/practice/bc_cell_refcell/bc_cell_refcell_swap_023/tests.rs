#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn relay() {
        let (a, b) = (Runner::named("ann"), Runner::named("bob"));
        a.write("start");
        a.hand_to(&b);
        assert_eq!(b.finish(), "start;bob;");
        assert_eq!(a.finish(), "");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn recycles() {
        let mut r = Ring::<2>::idle();
        r.receive(3);
        r.receive(4);
        assert_eq!(r.advance(), 0);
        r.receive(1);
        assert_eq!(r.advance(), 7);
        assert_eq!(r.advance(), 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn winner() {
        assert_eq!(Ballot::count(["ann", "bob", "bob"]).winner(), Some(&"bob"));
        assert_eq!(Ballot::count([3, 1, 2]).winner(), Some(&1));
        assert_eq!(Ballot::<u8>::count([]).winner(), None);
    }
}

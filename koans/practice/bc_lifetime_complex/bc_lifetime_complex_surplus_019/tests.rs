#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn transfers() {
        let ballots = ["ann > bo", "bo", "cy > ann"].map(Ballot::cast);
        let r = Round::first(&ballots);
        assert_eq!((r.votes_for("ann"), r.votes_for("bo")), (1, 1));
        let r = r.eliminate("cy");
        assert_eq!(r.votes_for("ann"), 2);
    }
}

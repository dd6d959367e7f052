#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ranks() {
        let ballots = "eve, bo, eve, al, bo, eve, di";
        assert_eq!(podium(ballots), "eve > bo > al");
        let strong: Vec<_> = ranking(ballots, 2).collect();
        assert_eq!(strong, [("eve", 3), ("bo", 2)]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn keeps() {
        assert_eq!(keep(vec![Trout(24), Trout(30), Trout(25)]).len(), 2);
        let pikes = keep(vec![Pike(49), Pike(60), Pike(80)]);
        assert_eq!(pikes.len(), 1);
        assert_eq!(pikes[0].0, 60);
    }
}

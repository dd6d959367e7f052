#[cfg(test)]
mod tests {
    use super::*;
    fn vote(term: u64, node: &str) -> Candidate {
        Candidate {
            term,
            node: node.into(),
        }
    }
    #[test]
    fn wins() {
        let e = Election {
            quorum: 2,
            votes: vec![vote(3, "n1"), vote(2, "n9"), vote(3, "n1")],
        };
        assert_eq!(e.leader(), Some(vote(3, "n1")));
        assert_eq!(e.next_term(), 4);
    }
    #[test]
    fn no_quorum() {
        let e = Election {
            quorum: 2,
            votes: vec![vote(1, "a"), vote(1, "b")],
        };
        assert_eq!(e.leader(), None);
    }
}

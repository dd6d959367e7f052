#[cfg(test)]
mod tests {
    use super::*;
    fn servers() -> Vec<Server> {
        Server::workers(
            Manifest {
                version: "2.1".into(),
                assets: vec!["a.png".into(), "b.png".into()],
            },
            2,
        )
    }
    #[test]
    fn replies() {
        let s = servers();
        assert_eq!(s[0].reply(Request::Version), ["2.1"]);
        assert_eq!(s[1].reply(Request::Asset(1)), ["b.png"]);
        assert!(s[1].reply(Request::Asset(9)).is_empty());
    }
    #[test]
    fn all() {
        assert_eq!(servers()[1].reply(Request::All).len(), 2);
    }
}

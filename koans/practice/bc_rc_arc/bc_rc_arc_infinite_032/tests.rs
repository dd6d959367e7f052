#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn merges() {
        let init = commit("init", &[]);
        let fix = commit("fix", &[&init]);
        let test = commit("test", &[&fix]);
        let merge = commit("merge", &[&init, &test]);
        assert_eq!(depth(&merge), 4);
        assert_eq!(mainline(&merge), ["merge", "init"]);
    }
}

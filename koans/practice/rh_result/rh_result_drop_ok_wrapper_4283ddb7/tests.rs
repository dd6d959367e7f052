#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(c: &Command) -> Vec<Vec<u8>> {
        c.to_c()
            .unwrap()
            .iter()
            .map(|s| s.as_bytes().to_vec())
            .collect()
    }

    #[test]
    fn joins() {
        assert_eq!(
            bytes(&Command {
                program: "ls",
                args: vec!["-l", "/"]
            }),
            vec![b"ls".to_vec(), b"-l".to_vec(), b"/".to_vec()]
        );
        assert_eq!(
            bytes(&Command {
                program: "pwd",
                args: vec![]
            }),
            vec![b"pwd".to_vec()]
        );
    }

    #[test]
    fn rejects() {
        assert!(Command {
            program: "a\0b",
            args: vec![]
        }
        .to_c()
        .is_err());
        assert!(Command {
            program: "ls",
            args: vec!["x", "\0"]
        }
        .to_c()
        .is_err());
    }
}

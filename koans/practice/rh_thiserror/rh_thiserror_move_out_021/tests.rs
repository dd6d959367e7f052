#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reports_each() {
        let attempts = [
            Attempt {
                photo: 1,
                outcome: Ok(40),
            },
            Attempt {
                photo: 2,
                outcome: Err(UploadError::Network(io::ErrorKind::TimedOut.into())),
            },
            Attempt {
                photo: 3,
                outcome: Err(UploadError::Kind("notes.txt".into())),
            },
        ];
        assert_eq!(
            report(&attempts),
            "1: 40 bytes\n2: try again\n3: notes.txt is not a picture"
        );
    }
    #[test]
    fn other_network_errors() {
        let outcome = Err(UploadError::Network(io::ErrorKind::NotFound.into()));
        assert!(report(&[Attempt { photo: 9, outcome }]).starts_with("9: network: "));
    }
}

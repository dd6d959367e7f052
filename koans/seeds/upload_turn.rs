use std::cmp::Reverse;

#[derive(Clone)]
pub struct Upload {
    pub tries: u8,
    pub name: String,
}

pub fn next_turn(list: &[Upload]) -> Option<Upload> {
    let mut sorted = list.to_vec();
    sorted.sort_by_key(|upload| Reverse(upload.tries));
    let least = sorted.pop()?;
    let tries = least.tries + 1;
    let name = least.name + ".part";
    Some(Upload { tries, name })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fewest_tries_first() {
        let film = Upload {
            tries: 1,
            name: "film".to_string(),
        };
        let song = Upload {
            tries: 4,
            name: "song".to_string(),
        };
        let next = next_turn(&[film, song]).unwrap();
        assert_eq!(next.tries, 2);
        assert_eq!(next.name, "film.part");
    }

    #[test]
    fn empty_list() {
        assert!(next_turn(&[]).is_none());
    }
}

#[derive(Clone)]
pub struct Birthday {
    pub who: String,
    pub month: u8,
}

pub fn read_entry(who: &str, month: &str) -> Result<Birthday, String> {
    let month = month.parse().map_err(|_| format!("{who} has no month"))?;
    let who = who.to_string();
    Ok(Birthday { who, month })
}

pub fn next_party(list: &[Birthday], today: u8) -> Option<Birthday> {
    let spot = list.iter().position(|b| b.month >= today)?;
    let mut party = list[spot].clone();
    party.who.push('!');
    Some(party)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_next_one() {
        let list = vec![
            read_entry("Ada", "3").unwrap(),
            read_entry("Bo", "9").unwrap(),
        ];
        assert_eq!(next_party(&list, 4).unwrap().who, "Bo!");
        assert_eq!(list[1].who, "Bo");
        assert!(next_party(&list, 10).is_none());
    }

    #[test]
    fn month_must_be_a_number() {
        assert_eq!(read_entry("Cy", "May").err().unwrap(), "Cy has no month");
    }
}

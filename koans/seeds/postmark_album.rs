#[derive(Clone)]
pub struct Mark {
    pub town: String,
    pub year: u16,
}

pub fn reissue(marks: &[Mark], year: &u16) -> Result<Mark, String> {
    let last = marks.last().ok_or_else(|| format!("none in {}", year))?;
    let town = last.town.replace("old ", "");
    Ok(Mark { town, year: *year })
}

pub fn album(marks: &[Mark], year: &u16) -> Result<Vec<Mark>, String> {
    let extra = reissue(marks, year)?;
    let mut all = marks.to_vec();
    all.push(extra);
    all.sort_by_key(|m| m.year);
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorted_album() {
        let marks = [Mark {
            town: "old Bern".to_string(),
            year: 1901,
        }];
        let all = album(&marks, &1880).ok().unwrap();
        assert_eq!(all.len(), 2);
        assert_eq!((all[0].town.as_str(), all[0].year), ("Bern", 1880));
    }

    #[test]
    fn no_marks() {
        assert_eq!(reissue(&[], &1880).err(), Some("none in 1880".to_string()));
        assert!(album(&[], &1880).is_err());
    }
}

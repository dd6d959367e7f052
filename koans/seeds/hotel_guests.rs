use std::collections::HashMap;

#[derive(PartialEq, Debug)]
pub struct Guest {
    pub name: String,
    pub age: u8,
}

pub fn check_in(inn: &mut HashMap<u8, Vec<Guest>>, room: u8, new: Guest) -> Result<usize, String> {
    let guests = inn.get_mut(&room).ok_or("unknown room")?;
    if guests.contains(&new) {
        return Err("already here".to_string());
    }
    guests.push(new);
    Ok(guests.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_checks_in_twice() {
        let ida = "Ida".to_string();
        let (age, name) = (40, ida.clone());
        let mut inn = HashMap::from([(12, vec![Guest { name, age }])]);
        assert!(check_in(&mut inn, 12, Guest { name: ida, age }).is_err());
        assert_eq!(inn[&12].len(), 1);
    }

    #[test]
    fn namesake_of_another_age_is_welcome() {
        let (age, name) = (70, "Per".to_string());
        let mut inn = HashMap::from([(5, Vec::new())]);
        assert_eq!(check_in(&mut inn, 5, Guest { name, age }), Ok(1));
        let (age, name) = (9, "Per".to_string());
        assert_eq!(check_in(&mut inn, 5, Guest { name, age }), Ok(2));
    }

    #[test]
    fn room_must_exist() {
        let (age, name) = (9, "Uwe".to_string());
        let result = check_in(&mut HashMap::new(), 3, Guest { name, age });
        assert_eq!(result, Err("unknown room".to_string()));
    }
}

use std::collections::BTreeMap;

pub struct Stay {
    pub room: u16,
    pub party: u8,
}

pub fn assign(beds: &BTreeMap<u16, u8>, party: u8) -> Result<Stay, String> {
    for (key, count) in beds {
        if *count >= party {
            return Ok(Stay { room: *key, party });
        }
    }
    Err(format!("no room for {party}"))
}

pub fn spare(beds: &BTreeMap<u16, u8>, stay: &Stay) -> Option<u8> {
    beds.get(&stay.room)?.checked_sub(stay.party)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_first_room_that_is_big_enough() {
        let beds = BTreeMap::from([(11, 1), (12, 4), (13, 6)]);
        let stay = assign(&beds, 3).unwrap();
        assert_eq!((stay.room, stay.party), (12, 3));
        assert_eq!(spare(&beds, &stay), Some(1));
    }

    #[test]
    fn has_no_room() {
        let beds = BTreeMap::from([(11, 1)]);
        assert_eq!(assign(&beds, 2).err().unwrap(), "no room for 2");
        assert_eq!(spare(&beds, &Stay { room: 9, party: 1 }), None);
    }
}

#[derive(Debug)]
pub struct Ward {
    pub voters: u32,
    pub cast: u32,
}

pub fn ward(voters: u32, cast: u32) -> Result<(Ward, u32), String> {
    let ward = Ward { voters, cast };
    let complaint = || format!("stuffed: {ward:?}");
    let absent = voters.checked_sub(cast).ok_or_else(complaint)?;
    Ok((ward, absent))
}

pub fn turnout(ward: &Ward) -> Result<u32, &'static str> {
    if ward.voters == 0 {
        return Ok(0);
    }
    Ok(ward.cast.checked_mul(100).ok_or("too big")? / ward.voters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_share() {
        let (north, absent) = ward(400, 300).unwrap();
        assert_eq!((turnout(&north), absent), (Ok(75), 100));
        assert_eq!(turnout(&ward(0, 0).unwrap().0), Ok(0));
        let (huge, _) = ward(u32::MAX, u32::MAX).unwrap();
        assert_eq!(turnout(&huge), Err("too big"));
    }

    #[test]
    fn complains() {
        let want = "stuffed: Ward { voters: 2, cast: 3 }";
        assert_eq!(ward(2, 3).err(), Some(want.to_string()));
    }
}

#[derive(Debug)]
pub struct Ward {
    pub voters: u32,
    pub cast: u32,
}

pub fn ward(voters: u32, cast: u32) -> Result<(Ward, u32), String> {
    let ward = Ward { voters, cast };
    let complaint = || format!("stuffed: {ward:?}");
    let absent = voters.checked_sub(cast).ok_or_else(complaint);
    Ok((ward, absent))
}

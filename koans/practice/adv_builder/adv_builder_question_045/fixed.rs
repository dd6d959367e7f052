#[derive(Debug, PartialEq)]
pub struct Kennel {
    pub owner: String,
    pub licence: u32,
    pub runs: usize,
}

#[derive(Debug, PartialEq)]
pub struct Missing(pub &'static str);

#[derive(Default)]
pub struct KennelForm<'a> {
    pub owner: Option<&'a str>,
    pub licence: Option<u32>,
    pub runs: Option<usize>,
}

impl TryFrom<KennelForm<'_>> for Kennel {
    type Error = Missing;

    fn try_from(form: KennelForm<'_>) -> Result<Kennel, Missing> {
        let owner = form.owner.ok_or(Missing("owner"))?.to_string();
        let licence = form.licence.ok_or(Missing("licence"))?;
        Ok(Kennel {
            owner,
            licence,
            runs: form.runs.unwrap_or(1),
        })
    }
}

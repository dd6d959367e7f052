use std::collections::BTreeSet;

#[derive(PartialEq, Debug)]
pub struct Vein {
    pub ore: String,
    pub depth: u32,
}

pub fn shallowest(veins: &[Vein], dug: &Vein) -> Result<u32, String> {
    let mut depths = BTreeSet::new();
    for vein in veins {
        if vein != dug {
            depths.insert(vein.depth);
        }
    }
    let depth = depths.first().ok_or(format!("only {} here", dug.ore));
    Ok(*depth)
}

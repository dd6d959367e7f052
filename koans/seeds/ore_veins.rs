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
    let depth = depths.first().ok_or(format!("only {} here", dug.ore))?;
    Ok(*depth)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vein(ore: &str, depth: u32) -> Vein {
        let ore = ore.to_string();
        Vein { ore, depth }
    }

    #[test]
    fn skips_the_dug_vein() {
        let veins = [vein("tin", 12), vein("gold", 40), vein("zinc", 31)];
        assert_eq!(shallowest(&veins, &vein("tin", 12)), Ok(31));
        assert_eq!(shallowest(&veins, &vein("tin", 99)), Ok(12));
    }

    #[test]
    fn nothing_else_to_dig() {
        let result = shallowest(&[vein("tin", 5)], &vein("tin", 5));
        assert_eq!(result, Err("only tin here".to_string()));
    }
}

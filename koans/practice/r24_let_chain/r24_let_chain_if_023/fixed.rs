use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

pub type Config = BTreeMap<String, String>;

pub enum Patch<'a> {
    Set(&'a str, &'a str),
    Unset(&'a str),
    Replace {
        key: &'a str,
        old: &'a str,
        new: &'a str,
    },
}

pub fn apply(config: &mut Config, patches: &[Patch<'_>]) -> usize {
    let mut changed = 0;
    for patch in patches {
        match *patch {
            Patch::Set(key, value) => {
                changed +=
                    usize::from(config.insert(key.into(), value.into()).as_deref() != Some(value));
            }
            Patch::Unset(key) => changed += usize::from(config.remove(key).is_some()),
            Patch::Replace { key, old, new } => {
                if let Entry::Occupied(mut slot) = config.entry(key.to_string())
                    && slot.get() == old
                {
                    slot.insert(new.to_string());
                    changed += 1;
                }
            }
        }
    }
    changed
}

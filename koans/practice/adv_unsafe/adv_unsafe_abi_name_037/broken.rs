pub type Keep = unsafe extern "C" fn(value: i32, context: *const i32) -> bool;

/// # Safety
/// `context` must point to a number.
pub unsafe extern "c" fn at_least(value: i32, context: *const i32) -> bool {
    value >= *context
}

pub fn filter(values: &[i32], keep: Keep, context: &i32) -> Vec<i32> {
    let mut kept = Vec::with_capacity(values.len());
    for value in values {
        // SAFETY: a reference is a valid pointer.
        if unsafe { keep(*value, context) } {
            kept.push(*value);
        }
    }
    kept
}

use std::ffi::{c_char, c_double, c_int, CStr};

extern "C" {
    fn snprintf(out: *mut c_char, size: usize, format: *const c_char, ...) -> c_int;
}

pub struct Probe {
    pub channel: u8,
    pub celsius: f32,
}

pub fn line(probe: &Probe) -> String {
    let mut out: Vec<c_char> = vec![0; 32];
    unsafe {
        snprintf(
            out.as_mut_ptr(),
            out.len(),
            c"#%d %.1f C".as_ptr(),
            c_int::from(probe.channel),
            c_double::from(probe.celsius),
        );
        CStr::from_ptr(out.as_ptr()).to_string_lossy().into_owned()
    }
}

pub fn hottest(probes: &[Probe]) -> Option<String> {
    probes
        .iter()
        .max_by(|a, b| a.celsius.total_cmp(&b.celsius))
        .map(line)
}
